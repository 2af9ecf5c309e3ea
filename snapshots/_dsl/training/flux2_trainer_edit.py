class Flux2TrainerEdit(dsl.Builder, node_type="fal.training.Flux2TrainerEdit"):
    """
    Train an editing LoRA for FLUX.2 [dev] from pairs of before and after pictures in a zip.

    The first version of the edit trainer; the plain trainer learns a style or subject from single pictures.

    Args:
        image_data: Zip of image pairs named ROOT_start and ROOT_end, further references as ROOT_start2 to ROOT_start4; ROOT.txt may hold the edit instruction.
        steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        default_caption: Edit instruction for pairs without a text file; a pair with neither makes the training fail.
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
