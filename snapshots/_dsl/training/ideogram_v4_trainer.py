class IdeogramV4Trainer(dsl.Builder, node_type="fal.training.IdeogramV4Trainer"):
    """
    Train a LoRA for Ideogram 4.0 on a zip of pictures with captions.

    Returns weights for the Ideogram 4.0 LoRA nodes; steps, learning rate and picture size can be set, unlike in Ideogram Custom Models.

    Args:
        images_data: Zip of the pictures to learn from; a text file with the same name holds a picture's caption.
        steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        default_caption: Caption for pictures that come without a text file.
        resolution: Size for learning: auto, square, landscape, portrait, widescreen, ultrawide, phone_wallpaper, social_banner, or your own such as 1280x720, divisible by 16. Pictures are cropped at the centre, never enlarged.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        output_lora_format: Naming scheme of the finished weights; choose the one that the program which loads them expects.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        images_data: dsl.FileInput[AssetRef],
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
