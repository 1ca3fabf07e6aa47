console.log('The demo site is not here yet.');
