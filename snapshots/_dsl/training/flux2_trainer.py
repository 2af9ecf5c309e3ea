class Flux2Trainer(dsl.Builder, node_type="fal.training.Flux2Trainer"):
    """
    Train a text-to-image LoRA for FLUX.2 [dev] from a zip of pictures.

    The first version of fal's trainer, with the same fields as V2; the edit trainer learns from before-and-after pairs instead.

    Args:
        image_data: Zip of pictures in one style or of one subject, best ten or more; a text file of the same name may hold each caption.
        steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        default_caption: Caption for pictures without a text file; a picture with neither makes the training fail.
        output_lora_format: Naming scheme of the finished weights; choose the one that the program which loads them expects.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image_data: dsl.FileInput[AssetRef],
        steps: dsl.Input[int] = 1000,
        learning_rate: dsl.Number = 5e-05,
        default_caption: dsl.Input[str] | None = None,
        output_lora_format: dsl.Input[shared.LoraFormatValue] = "fal",
    ) -> None:
        super().__init__(
            image_data=image_data,
            steps=steps,
            learning_rate=learning_rate,
            default_caption=default_caption,
            output_lora_format=output_lora_format,
        )
