/**
 * Days of an initial audit, stage 1 and stage 2 together, by effective personnel. Inputs of an
 * estimate; never shown as a whole. Above the last row the rule documents only say "follow progression".
 */
export declare const auditDayTables: {
    qms: {
        label: string;
        rows: number[][];
        source: {
            label: string;
            status: "confirmed";
        };
    };
    ems: {
        label: string;
        columns: string[];
        rows: number[][];
        source: {
            label: string;
            status: "confirmed";
        };
    };
    ohs: {
        label: string;
        columns: string[];
        rows: number[][];
        source: {
            label: string;
            status: "confirmed";
        };
    };
    isms: {
        label: string;
        rows: number[][];
        source: {
            label: string;
            status: "unconfirmed";
        };
    };
};
