class QwenImage2512Trainer(dsl.Builder, node_type="fal.training.QwenImage2512Trainer"):
    """
    Fine-tune Qwen-Image-2512 with captioned images to get a style or subject LoRA; the first trainer for this release, with 1,000 steps by default.

    Args:
        image_data: Zip of pictures, each with a text file of the same name that holds its caption. ZIP.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        default_caption: Caption for training pictures that have none; left out, missing captions stop the run.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image_data: dsl.Input[AssetRef],
        learning_rate: dsl.Number = 0.0005,
        steps: dsl.Input[int] = 1000,
        default_caption: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            image_data=image_data,
            learning_rate=learning_rate,
            steps=steps,
            default_caption=default_caption,
        )
