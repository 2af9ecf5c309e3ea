class QwenImageEditTrainer(dsl.Builder, node_type="fal.training.QwenImageEditTrainer"):
    """
    Train an editing LoRA for the first Qwen Image Edit from pairs of pictures before and after.

    One start and one end picture each, with a caption; later trainers take further references.

    Args:
        image_data: Zip of image pairs named ROOT_start and ROOT_end; a text file per pair may hold the edit instruction.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        default_caption: Instruction for pairs that come without a text file; when unset, a missing file stops the training.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image_data: dsl.FileInput[AssetRef],
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
