// Pages are sent as HTML alone: a public page needs no script of the framework (product.md 5).
export const csr = false;
