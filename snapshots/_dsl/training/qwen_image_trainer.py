class QwenImageTrainer(dsl.Builder, node_type="fal.training.QwenImageTrainer"):
    """
    Train a style or subject LoRA for the first Qwen Image on a zip of pictures.

    Captions are optional: pictures without a text file get your trigger phrase; the 2512 trainers serve the later model.

    Args:
        image_data: Zip of PNG, JPEG or WebP pictures, best ten or more, each with a text file of the same name that holds its caption.
        steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        trigger_phrase: Caption given to every image that has no text file of its own.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        image_data: dsl.FileInput[AssetRef],
        steps: dsl.Input[int] = 1000,
        learning_rate: dsl.Number = 0.0005,
        trigger_phrase: dsl.Input[str] = "",
    ) -> None:
        super().__init__(
            image_data=image_data,
            steps=steps,
            learning_rate=learning_rate,
            trigger_phrase=trigger_phrase,
        )
