"""The Labels screen: the label scheme, edited as a list of changes that are carried out together."""
