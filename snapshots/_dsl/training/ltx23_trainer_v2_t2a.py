class Ltx23TrainerV2T2a(dsl.Builder, node_type="fal.training.Ltx23TrainerV2T2a"):
    """
    Train an LTX-2.3 LoRA for sounds made from text.

    Takes a zip of recordings of a set length and captions; tests are prompts alone. Its weights fit text to audio with LoRA; audio to audio trains on pairs instead.

    Args:
        training_data: Zip archive of recordings with a caption for each; fal's page for this trainer gives the layout.
        auto_scale_input: Meant for the video trainers, so leave it unset: recordings have no frames to bring to a count.
        split_input_duration_threshold: Meant for the video trainers, so leave it unset: length in seconds above which a clip is divided at its cuts.
        split_input_into_scenes: Meant for the video trainers, so leave it unset: recordings have no scenes to be divided into.
        aspect_ratio: Meant for the video trainers, so leave it unset: recordings have no picture to shape.
        audio_duration_seconds: Length of a training recording in seconds; shorter ones are skipped, longer ones are cut.
        number_of_frames: Meant for the video trainers, so leave it unset: recordings go by audio duration seconds instead.
        resolution: Meant for the video trainers, so leave it unset: recordings have no picture to size.
        validation_aspect_ratio: Meant for the video trainers, so leave it unset: test recordings have no picture to shape.
        validation_number_of_frames: Meant for the video trainers, so leave it unset: length of a test in frames, which recordings do not have.
        validation_resolution: Meant for the video trainers, so leave it unset: test recordings have no picture to size.
        audio_normalize: Brings the training sound to an even level.
        audio_preserve_pitch: Stretches recordings to the set length without changing their pitch; off cuts them or pads them with silence.
        debug_dataset: Returns the prepared training data as an archive, so that clips and captions can be checked before a long run.
        frame_rate: Meant for the video trainers, so leave it unset: recordings have no frames of their own.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        number_of_steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        rank: Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.
        stg_scale: Strength of guidance in space and time, which steadies the test recordings; zero turns it off.
        trigger_phrase: Words set before every caption in training, which later call up what was learned.
        validation: Test prompts and inputs that are tried during training to show its progress.
        validation_frame_rate: Meant for the video trainers, so leave it unset: frames a second of a test, which recordings do not have.
        validation_negative_prompt: What the test recordings should avoid.
    """

    output: dsl.Handle[AssetRef]
    config_file: dsl.Handle[AssetRef]
    audio: dsl.Handle[AudioRef]
    debug_dataset: dsl.Handle[AssetRef]
    video: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        training_data: dsl.FileInput[AssetRef],
        auto_scale_input: dsl.Input[bool] | None = None,
        split_input_duration_threshold: dsl.Number | None = None,
        split_input_into_scenes: dsl.Input[bool] | None = None,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] | None = None,
        audio_duration_seconds: dsl.Number | None = None,
        number_of_frames: dsl.Input[int] | None = None,
        resolution: dsl.Input[shared.QualityLowToHighValue] | None = None,
        validation_aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] | None = None,
        validation_number_of_frames: dsl.Input[int] | None = None,
        validation_resolution: dsl.Input[shared.QualityLowToHighValue] | None = None,
        audio_normalize: dsl.Input[bool] | None = None,
        audio_preserve_pitch: dsl.Input[bool] | None = None,
        debug_dataset: dsl.Input[bool] | None = None,
        frame_rate: dsl.Input[int] | None = None,
        learning_rate: dsl.Number | None = None,
        number_of_steps: dsl.Input[int] | None = None,
        rank: dsl.Input[Literal[8, 16, 32, 64, 128]] | None = None,
        stg_scale: dsl.Number | None = None,
        trigger_phrase: dsl.Input[str] | None = None,
        validation: dsl.ListInput[shared.Ltx23TrainerT2AValidation] | None = None,
        validation_frame_rate: dsl.Input[int] | None = None,
        validation_negative_prompt: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            training_data=training_data,
            auto_scale_input=auto_scale_input,
            split_input_duration_threshold=split_input_duration_threshold,
            split_input_into_scenes=split_input_into_scenes,
            aspect_ratio=aspect_ratio,
            audio_duration_seconds=audio_duration_seconds,
            number_of_frames=number_of_frames,
            resolution=resolution,
            validation_aspect_ratio=validation_aspect_ratio,
            validation_number_of_frames=validation_number_of_frames,
            validation_resolution=validation_resolution,
            audio_normalize=audio_normalize,
            audio_preserve_pitch=audio_preserve_pitch,
            debug_dataset=debug_dataset,
            frame_rate=frame_rate,
            learning_rate=learning_rate,
            number_of_steps=number_of_steps,
            rank=rank,
            stg_scale=stg_scale,
            trigger_phrase=trigger_phrase,
            validation=validation,
            validation_frame_rate=validation_frame_rate,
            validation_negative_prompt=validation_negative_prompt,
        )
