class ErnieImageTrainer(dsl.Builder, node_type="fal.training.ErnieImageTrainer"):
    """
    fal-ai/ernie-image-trainer on fal.ai: its words are not written yet.

    Args:
        images_data: Zip archive or list of the images to learn from or to work through. ZIP.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        default_caption: Caption for training pictures that have none; left out, missing captions stop the run.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        images_data: dsl.Input[AssetRef],
        steps: dsl.Input[int] = 2000,
        default_caption: dsl.Input[str] | None = None,
        learning_rate: dsl.Number = 0.0005,
    ) -> None:
        super().__init__(
            images_data=images_data,
            steps=steps,
            default_caption=default_caption,
            learning_rate=learning_rate,
        )
