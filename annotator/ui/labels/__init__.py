"""The bar of labels below the article, and the keys that decide."""
