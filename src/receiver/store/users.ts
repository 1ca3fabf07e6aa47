import { all, get, run, type Database, type Row, type Work } from './database.ts';

/** `owner`: everything. `member`: works on leads. `viewer`: reads. */
export type Role = 'owner' | 'member' | 'viewer';
export const ROLES: readonly Role[] = ['owner', 'member', 'viewer'];

export interface User {
  id: string;
  name: string;
  /** In lower case; no two users have the same. */
  email: string;
  role: Role;
  /** Null: has not chosen a password yet. */
  passwordHash: string | null;
  /** ISO 8601 in UTC. */
  created: string;
  /** May not sign in any more. */
  disabled: boolean;
}

export type NewUser = Omit<User, 'id' | 'disabled'>;
export type UserChange = Partial<Omit<User, 'id' | 'created'>>;

export interface Users {
  /** @returns null where another user has this address */
  addUser(user: NewUser): Promise<User | null>;
  user(id: string): Promise<User | null>;
  /** @param email in whatever case */
  userByEmail(email: string): Promise<User | null>;
  /** All, by name. */
  users(): Promise<User[]>;
  /**
   * A new password, and being disabled, end every session and link of the user.
   *
   * @returns `taken` where another user has that address
   */
  changeUser(id: string, change: UserChange): Promise<'changed' | 'unknown' | 'taken'>;
  /** With their sessions. Leads they had are nobody's then; their notes stay, under their name. */
  removeUser(id: string): Promise<boolean>;
}

export function sqlUsers(database: Database): Users {
  const find = (column: 'id' | 'email', value: string) =>
    database.read(function* () {
      const row = yield* get(`SELECT * FROM users WHERE ${column} = ?`, value);
      return row ? user(row) : null;
    });
  return {
    addUser: (given) =>
      database.transaction(function* () {
        const added: User = {
          ...given,
          id: crypto.randomUUID(),
          email: address(given.email),
          disabled: false,
        };
        const count = yield* run(
          `INSERT INTO users (id, name, email, role, password_hash, created_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (email) DO NOTHING`,
          added.id,
          added.name,
          added.email,
          added.role,
          added.passwordHash,
          added.created,
        );
        return count > 0 ? added : null;
      }),
    user: (id) => find('id', id),
    userByEmail: (email) => find('email', address(email)),
    users: () =>
      database.read(function* () {
        return (yield* all('SELECT * FROM users ORDER BY name, email')).map(user);
      }),
    changeUser: (id, change) => database.transaction(() => changeUser(id, change)),
    removeUser: (id) =>
      database.transaction(function* () {
        return (yield* run('DELETE FROM users WHERE id = ?', id)) > 0;
      }),
  };
}

function* changeUser(id: string, change: UserChange): Work<'changed' | 'unknown' | 'taken'> {
  const row = yield* get('SELECT * FROM users WHERE id = ?', id);
  if (!row) return 'unknown';
  const before = user(row);
  const after = { ...before, ...change };
  after.email = address(after.email);
  const other = yield* get('SELECT 1 FROM users WHERE email = ? AND id <> ?', after.email, id);
  if (other) return 'taken';
  yield* run(
    'UPDATE users SET name = ?, email = ?, role = ?, password_hash = ?, disabled = ? WHERE id = ?',
    after.name,
    after.email,
    after.role,
    after.passwordHash,
    after.disabled ? 1 : 0,
    id,
  );
  if (after.disabled || after.passwordHash !== before.passwordHash) {
    yield* run('DELETE FROM grants WHERE user_id = ?', id);
  }
  return 'changed';
}

function user(row: Row): User {
  return {
    id: row.id as string,
    name: row.name as string,
    email: row.email as string,
    role: row.role as Role,
    passwordHash: row.password_hash as string | null,
    created: row.created_at as string,
    disabled: row.disabled === 1,
  };
}

function address(email: string): string {
  return email.trim().toLowerCase();
}
