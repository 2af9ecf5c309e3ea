class Flux2TrainerV2Edit(dsl.Builder, node_type="fal.training.Flux2TrainerV2Edit"):
    """
    Train an image-editing LoRA for FLUX.2 [dev] with the second-version trainer, from start and end pictures in a zip; default caption, learning rate and steps are yours to set.

    Args:
        image_data: Zip of image pairs named ROOT_start and ROOT_end; a text file per pair may hold the edit instruction. ZIP.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        default_caption: Caption for training pictures that have none; left out, missing captions stop the run.
        output_lora_format: Naming scheme of the finished weights, depending on the program that loads them.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image_data: dsl.Input[AssetRef],
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
