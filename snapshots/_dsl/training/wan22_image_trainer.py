class Wan22ImageTrainer(dsl.Builder, node_type="fal.training.Wan22ImageTrainer"):
    """
    Train a LoRA for making pictures with Wan 2.2 14B, of a person or of a style.

    Takes a zip of pictures and returns weights for the low-noise and the high-noise half; faces can be found, centred, cropped and masked.

    Args:
        training_data_url: Zip archive of the pictures to learn from: photos of one person, or pictures that share a style.
        trigger_phrase: Words that will later call up what was learned.
        include_synthetic_captions: Adds captions written by a model to your own.
        use_face_detection: Centres training pictures on the face when scaling. Switched off when a style is trained.
        use_face_cropping: Cuts training pictures down to the face before scaling them.
        use_masks: Keeps the training to the masked part of each picture. Switched off when a style is trained.
        steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        is_style: Trains a style instead of a person; masks and face detection are then switched off.
    """

    output: dsl.Handle[AssetRef]
    high_noise_lora: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        training_data_url: dsl.FileInput[AssetRef],
        trigger_phrase: dsl.Input[str],
        include_synthetic_captions: dsl.Input[bool] = False,
        use_face_detection: dsl.Input[bool] = True,
        use_face_cropping: dsl.Input[bool] = False,
        use_masks: dsl.Input[bool] = True,
        steps: dsl.Input[int] = 1000,
        learning_rate: dsl.Number = 0.0007,
        is_style: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            training_data_url=training_data_url,
            trigger_phrase=trigger_phrase,
            include_synthetic_captions=include_synthetic_captions,
            use_face_detection=use_face_detection,
            use_face_cropping=use_face_cropping,
            use_masks=use_masks,
            steps=steps,
            learning_rate=learning_rate,
            is_style=is_style,
        )
