class IdeogramV4Trainer(dsl.Builder, node_type="fal.training.IdeogramV4Trainer"):
    """
    ideogram/v4/trainer on fal.ai: its words are not written yet.

    Args:
        images_data: Zip archive or list of the images to learn from or to work through. ZIP.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        default_caption: Caption for training pictures that have none; left out, missing captions stop the run.
        resolution: Size at which the model sees the training clips; higher learns finer detail and needs more memory.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        output_lora_format: Naming scheme of the finished weights, depending on the program that loads them.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        images_data: dsl.Input[AssetRef],
        steps: dsl.Input[int] = 1000,
        default_caption: dsl.Input[str] | None = None,
        resolution: dsl.Input[str] = "auto",
        learning_rate: dsl.Number = 0.0001,
        output_lora_format: dsl.Input[shared.LoraFormatValue] = "fal",
    ) -> None:
        super().__init__(
            images_data=images_data,
            steps=steps,
            default_caption=default_caption,
            resolution=resolution,
            learning_rate=learning_rate,
            output_lora_format=output_lora_format,
        )
