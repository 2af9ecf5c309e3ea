class QwenImageEdit2509Trainer(dsl.Builder, node_type="fal.training.QwenImageEdit2509Trainer"):
    """
    Train an editing LoRA on Qwen-Image-Edit-2509, the September 2025 release, from start and end image pairs with an instruction per pair.

    Args:
        image_data: Zip of image pairs named ROOT_start and ROOT_end; a text file per pair may hold the edit instruction. ZIP.
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
        learning_rate: dsl.Number = 0.0001,
        steps: dsl.Input[int] = 1000,
        default_caption: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            image_data=image_data,
            learning_rate=learning_rate,
            steps=steps,
            default_caption=default_caption,
        )
