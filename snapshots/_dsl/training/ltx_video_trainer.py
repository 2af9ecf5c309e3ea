class LtxVideoTrainer(dsl.Builder, node_type="fal.training.LtxVideoTrainer"):
    """
    Train a LoRA for LTX Video 0.9.7 on your own clips or pictures, for a style or an effect.

    Takes a zip and gives weights for the silent LTX Video endpoints; test clips can run backwards. LTX-2.3 has trainers of its own.

    Args:
        training_data: Zip archive with videos only (MP4, MOV, AVI, MKV) or pictures only (PNG, JPEG), best ten or more, and a text file of the same name for each caption.
        rank: Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.
        number_of_steps: Training steps: more learn the material more closely, cost more, and in the end copy it.
        number_of_frames: Frames of each training clip; longer clips teach more of the motion and need more memory.
        frame_rate: Frames a second that the training clips are brought to.
        resolution: Size at which the model sees the training clips; higher learns finer detail and needs more memory.
        aspect_ratio: Shape that the training clips are brought to.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        trigger_phrase: Words that will later call up what was learned.
        auto_scale_input: Brings training videos to the number of frames and the frame rate that the trainer wants; pictures are not affected.
        split_input_into_scenes: Divides long training videos into scenes: a video's caption holds for all of them, and without one each scene is captioned by a model. Pictures are not affected.
        split_input_duration_threshold: Length in seconds above which a training video is divided at its cuts.
        validation: Prompts, each with an optional start image, rendered during training to check progress; give an image to all of them or to none.
        validation_negative_prompt: What the test clips should avoid.
        validation_number_of_frames: Length of the test clips in frames.
        validation_resolution: Size of the test clips; higher shows more and slows training down.
        validation_aspect_ratio: Shape of the test clips made along the way.
        validation_reverse: Plays the test clips backwards, useful when an effect was trained the wrong way round.
    """

    output: dsl.Handle[AssetRef]
    video: dsl.Handle[VideoRef]
    config_file: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        training_data: dsl.FileInput[AssetRef],
        rank: dsl.Input[Literal[8, 16, 32, 64, 128]] = 128,
        number_of_steps: dsl.Input[int] = 1000,
        number_of_frames: dsl.Input[int] = 81,
        frame_rate: dsl.Input[int] = 25,
        resolution: dsl.Input[shared.QualityLowToHighValue] = "medium",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "1:1",
        learning_rate: dsl.Number = 0.0002,
        trigger_phrase: dsl.Input[str] = "",
        auto_scale_input: dsl.Input[bool] = False,
        split_input_into_scenes: dsl.Input[bool] = True,
        split_input_duration_threshold: dsl.Number = 30.0,
        validation: dsl.ListInput[shared.Validation] | None = None,
        validation_negative_prompt: dsl.Input[str] = "blurry, low quality, bad quality, out of focus",
        validation_number_of_frames: dsl.Input[int] = 81,
        validation_resolution: dsl.Input[shared.QualityLowToHighValue] = "high",
        validation_aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "1:1",
        validation_reverse: dsl.Input[bool] = False,
    ) -> None:
        super().__init__(
            training_data=training_data,
            rank=rank,
            number_of_steps=number_of_steps,
            number_of_frames=number_of_frames,
            frame_rate=frame_rate,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            learning_rate=learning_rate,
            trigger_phrase=trigger_phrase,
            auto_scale_input=auto_scale_input,
            split_input_into_scenes=split_input_into_scenes,
            split_input_duration_threshold=split_input_duration_threshold,
            validation=validation,
            validation_negative_prompt=validation_negative_prompt,
            validation_number_of_frames=validation_number_of_frames,
            validation_resolution=validation_resolution,
            validation_aspect_ratio=validation_aspect_ratio,
            validation_reverse=validation_reverse,
        )
