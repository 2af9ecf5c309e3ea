class FluxKontextTrainer(dsl.Builder, node_type="fal.training.FluxKontextTrainer"):
    """
    Train an editing LoRA for FLUX.1 Kontext [dev] from pairs of before and after pictures in a zip.

    The weights run in the Kontext LoRA nodes; the plain FLUX.1 trainers learn from single pictures instead.

    Args:
        image_data: Zip of picture pairs named ROOT_start and ROOT_end; ROOT.txt may hold the edit instruction of a pair.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
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
        learning_rate: dsl.Number = 0.0001,
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
