class Ltx23TrainerV2IcLoraV2v(dsl.Builder, node_type="fal.training.Ltx23TrainerV2IcLoraV2v"):
    """
    Train an LTX-2.3 in-context LoRA that makes a video after a control video such as pose, depth or a sketch.

    Takes a zip of pairs; the settings are those of the plain video to video trainer, filed as IC-LoRA.

    Args:
        training_data: Zip archive of paired videos, control and target, with captions; fal's page for this trainer gives the layout.
        auto_scale_input: Brings training videos to the number of frames and the frame rate that the trainer wants; pictures are not affected.
        split_input_duration_threshold: Length in seconds above which a training video is divided at its cuts.
        split_input_into_scenes: Divides long training videos into scenes.
        aspect_ratio: Shape that the training clips are brought to.
        number_of_frames: Frames of each training clip, a multiple of eight plus one such as 41, 65 or 89; longer clips teach more of the motion and need more memory.
        resolution: Size at which the model sees the training clips; higher learns finer detail and needs more memory.
        validation_aspect_ratio: Shape of the test clips made along the way.
        validation_number_of_frames: Length of the test clips in frames.
        validation_resolution: Size of the test clips; higher shows more and slows training down.
        debug_dataset: Returns the prepared training data as an archive, so that clips and captions can be checked before a long run.
        first_frame_conditioning_p: How often training shows the first frame, from 0 for never to 1 for always: often helps animating pictures, seldom suits changing videos.
        frame_rate: Frames a second that the training clips are brought to; LTX-2.3's own rate is 24.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        number_of_steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        rank: Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.
        reference_downscale_factor: Shrinks the reference video by this factor, so that the LoRA can work from small, coarse references; 1 keeps its size. Sizes before and after must be divisible by 32.
        reference_temporal_scale_factor: Lowers the frame rate of the reference video by this factor, for references with few frames a second; 1 keeps it.
        stg_scale: Strength of guidance in space and time, which steadies validation videos; 1 is advised, zero turns it off.
        trigger_phrase: Words set before every caption in training, which later call up what was learned.
        validation: Test prompts and inputs that are tried during training to show its progress.
        validation_frame_rate: Frames a second of the test clips; LTX-2.3's own rate is 24.
        validation_negative_prompt: What the test clips should avoid.
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
        number_of_frames: dsl.Input[int] | None = None,
        resolution: dsl.Input[shared.QualityLowToHighValue] | None = None,
        validation_aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] | None = None,
        validation_number_of_frames: dsl.Input[int] | None = None,
        validation_resolution: dsl.Input[shared.QualityLowToHighValue] | None = None,
        debug_dataset: dsl.Input[bool] | None = None,
        first_frame_conditioning_p: dsl.Number | None = None,
        frame_rate: dsl.Input[int] | None = None,
        learning_rate: dsl.Number | None = None,
        number_of_steps: dsl.Input[int] | None = None,
        rank: dsl.Input[Literal[8, 16, 32, 64, 128]] | None = None,
        reference_downscale_factor: dsl.Number | None = None,
        reference_temporal_scale_factor: dsl.Number | None = None,
        stg_scale: dsl.Number | None = None,
        trigger_phrase: dsl.Input[str] | None = None,
        validation: dsl.ListInput[shared.Ltx23TrainerV2VValidation] | None = None,
        validation_frame_rate: dsl.Input[int] | None = None,
        validation_negative_prompt: dsl.Input[str] | None = None,
    ) -> None:
        super().__init__(
            training_data=training_data,
            auto_scale_input=auto_scale_input,
            split_input_duration_threshold=split_input_duration_threshold,
            split_input_into_scenes=split_input_into_scenes,
            aspect_ratio=aspect_ratio,
            number_of_frames=number_of_frames,
            resolution=resolution,
            validation_aspect_ratio=validation_aspect_ratio,
            validation_number_of_frames=validation_number_of_frames,
            validation_resolution=validation_resolution,
            debug_dataset=debug_dataset,
            first_frame_conditioning_p=first_frame_conditioning_p,
            frame_rate=frame_rate,
            learning_rate=learning_rate,
            number_of_steps=number_of_steps,
            rank=rank,
            reference_downscale_factor=reference_downscale_factor,
            reference_temporal_scale_factor=reference_temporal_scale_factor,
            stg_scale=stg_scale,
            trigger_phrase=trigger_phrase,
            validation=validation,
            validation_frame_rate=validation_frame_rate,
            validation_negative_prompt=validation_negative_prompt,
        )
