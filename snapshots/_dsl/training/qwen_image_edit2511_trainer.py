class QwenImageEdit2511Trainer(dsl.Builder, node_type="fal.training.QwenImageEdit2511Trainer"):
    """
    Train an editing LoRA for Qwen Image Edit 2511 from pairs of pictures before and after.

    Takes a zip of pairs, with extra references and instructions if you like; gives weights for the 2511 LoRA node.

    Args:
        image_data: Zip of pairs named ROOT_start and ROOT_end, further references as ROOT_start2, ROOT_start3; ROOT.txt may hold the instruction.
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
