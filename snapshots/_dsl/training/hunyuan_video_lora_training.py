class HunyuanVideoLoraTraining(dsl.Builder, node_type="fal.training.HunyuanVideoLoraTraining"):
    """
    Train a Hunyuan Video LoRA of a person, object or character from a zip of still pictures.

    Captions can be written for you; returns the weights, called up later by a trigger word.

    Args:
        images_data: Zip of pictures of the subject, best four or more; a text file with the same name holds a picture's caption.
        steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        trigger_word: Single word that will later call up the trained subject.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        do_caption: Writes captions for the training pictures automatically.
        data_archive_format: Kind of the archive; unset, it is told from the address.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        images_data: dsl.FileInput[AssetRef],
        steps: dsl.Input[int],
        trigger_word: dsl.Input[str] = "",
        learning_rate: dsl.Number = 0.0001,
        do_caption: dsl.Input[bool] = True,
        data_archive_format: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            images_data=images_data,
            steps=steps,
            trigger_word=trigger_word,
            learning_rate=learning_rate,
            do_caption=do_caption,
            data_archive_format=data_archive_format,
        )
