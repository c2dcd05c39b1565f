"""The Model screen: training, measuring and using models."""
