class Ltx23V2vTrainer(dsl.Builder, node_type="fal.training.Ltx23V2vTrainer"):
    """
    Train an LTX-2.3 22B LoRA that turns one video into another.

    Takes a zip of videos and up to two test clips; 2,000 steps unless changed. Trainer V2 adds smaller references, masks and sound.

    Args:
        training_data: Zip archive with videos only (MP4, MOV, AVI, MKV) or pictures only (PNG, JPEG), best ten or more, and a text file of the same name for each caption.
        rank: Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.
        number_of_steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        number_of_frames: Frames of each training clip, a multiple of eight plus one such as 41, 65 or 89; longer clips teach more of the motion and need more memory.
        frame_rate: Frames a second that the training clips are brought to.
        resolution: Size at which the model sees the training clips; higher learns finer detail and needs more memory.
        aspect_ratio: Shape that the training clips are brought to.
        trigger_phrase: Words set before every caption in training, which later call up what was learned.
        auto_scale_input: Brings training videos to the number of frames and the frame rate that the trainer wants; pictures are not affected.
        split_input_into_scenes: Divides long training videos into scenes.
        split_input_duration_threshold: Length in seconds above which a training video is divided at its cuts.
        debug_dataset: Returns the prepared training data as an archive, so that clips and captions can be checked before a long run.
        first_frame_conditioning_p: How often training shows the first frame, from 0 for never to 1 for always: often helps animating pictures, seldom suits changing videos.
        validation: Test prompts and inputs that are tried during training to show its progress.
        validation_negative_prompt: What the test clips should avoid.
        validation_number_of_frames: Length of the test clips in frames.
        validation_frame_rate: Frames a second of the test clips.
        validation_resolution: Size of the test clips; higher shows more and slows training down.
        validation_aspect_ratio: Shape of the test clips made along the way.
        stg_scale: Strength of guidance in space and time, which steadies validation videos; 1 is advised, zero turns it off.
    """

    output: dsl.Handle[AssetRef]
    video: dsl.Handle[VideoRef]
    config_file: dsl.Handle[AssetRef]
    debug_dataset: dsl.Handle[AssetRef]

    def __init__(
        self,
        *,
        training_data: dsl.FileInput[AssetRef],
        rank: dsl.Input[Literal[8, 16, 32, 64, 128]] = 32,
        number_of_steps: dsl.Input[int] = 2000,
        learning_rate: dsl.Number = 0.0002,
        number_of_frames: dsl.Input[int] = 89,
        frame_rate: dsl.Input[int] = 25,
        resolution: dsl.Input[shared.QualityLowToHighValue] = "medium",
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "1:1",
        trigger_phrase: dsl.Input[str] = "",
        auto_scale_input: dsl.Input[bool] = False,
        split_input_into_scenes: dsl.Input[bool] = True,
        split_input_duration_threshold: dsl.Number = 30.0,
        debug_dataset: dsl.Input[bool] = False,
        first_frame_conditioning_p: dsl.Number = 0.1,
        validation: dsl.ListInput[shared.V2VValidation] | None = None,
        validation_negative_prompt: dsl.Input[str] = "worst quality, inconsistent motion, blurry, jittery, distorted",
        validation_number_of_frames: dsl.Input[int] = 89,
        validation_frame_rate: dsl.Input[int] = 25,
        validation_resolution: dsl.Input[shared.QualityLowToHighValue] = "high",
        validation_aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "1:1",
        stg_scale: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            training_data=training_data,
            rank=rank,
            number_of_steps=number_of_steps,
            learning_rate=learning_rate,
            number_of_frames=number_of_frames,
            frame_rate=frame_rate,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            trigger_phrase=trigger_phrase,
            auto_scale_input=auto_scale_input,
            split_input_into_scenes=split_input_into_scenes,
            split_input_duration_threshold=split_input_duration_threshold,
            debug_dataset=debug_dataset,
            first_frame_conditioning_p=first_frame_conditioning_p,
            validation=validation,
            validation_negative_prompt=validation_negative_prompt,
            validation_number_of_frames=validation_number_of_frames,
            validation_frame_rate=validation_frame_rate,
            validation_resolution=validation_resolution,
            validation_aspect_ratio=validation_aspect_ratio,
            stg_scale=stg_scale,
        )
