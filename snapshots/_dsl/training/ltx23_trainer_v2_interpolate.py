class Ltx23TrainerV2Interpolate(dsl.Builder, node_type="fal.training.Ltx23TrainerV2Interpolate"):
    """
    Train an LTX-2.3 LoRA that moves from a first to a last picture, or through a middle one as well.

    Takes a zip of clips; each test names its pictures. Image to video learns from the first frame only.

    Args:
        training_data: Zip archive of clips of the movement to learn, with captions; fal's page for this trainer gives the layout.
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
        frame_rate: Frames a second that the training clips are brought to; LTX-2.3's own rate is 24.
        include_middle_keyframe: Teaches a middle picture besides the first and the last; every test then needs a middle image.
        learning_rate: Size of each learning step: higher learns faster but may overfit or wreck the model.
        number_of_steps: Training steps: more learn the material more closely, take longer, and in the end copy it.
        rank: Capacity of the add-on: higher learns more detail, needs more memory and makes a larger file.
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
        auto_scale_input: dsl.Input[bool] = False,
        split_input_duration_threshold: dsl.Number = 30.0,
        split_input_into_scenes: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "1:1",
        number_of_frames: dsl.Input[int] = 89,
        resolution: dsl.Input[shared.QualityLowToHighValue] = "medium",
        validation_aspect_ratio: dsl.Input[shared.AspectRatioWideTallSquareValue] = "1:1",
        validation_number_of_frames: dsl.Input[int] = 89,
        validation_resolution: dsl.Input[shared.QualityLowToHighValue] = "high",
        debug_dataset: dsl.Input[bool] = False,
        frame_rate: dsl.Input[int] = 24,
        include_middle_keyframe: dsl.Input[bool] = False,
        learning_rate: dsl.Number = 0.0002,
        number_of_steps: dsl.Input[int] = 2000,
        rank: dsl.Input[Literal[8, 16, 32, 64, 128]] = 32,
        stg_scale: dsl.Number = 1.0,
        trigger_phrase: dsl.Input[str] = "",
        validation: dsl.ListInput[shared.Ltx23TrainerInterpolateValidation] | None = None,
        validation_frame_rate: dsl.Input[int] = 24,
        validation_negative_prompt: dsl.Input[
            str
        ] = "blurry, out of focus, overexposed, underexposed, low contrast, washed out colors, excessive noise, grainy texture, poor lighting, flickering, motion blur, distorted proportions, unnatural skin tones, deformed facial features, asymmetrical face, missing facial features, extra limbs, disfigured hands, wrong hand count, artifacts around text, inconsistent perspective, camera shake, incorrect depth of field, background too sharp, background clutter, distracting reflections, harsh shadows, inconsistent lighting direction, color banding, cartoonish rendering, 3D CGI look, unrealistic materials, uncanny valley effect, incorrect ethnicity, wrong gender, exaggerated expressions, wrong gaze direction, mismatched lip sync, silent or muted audio, distorted voice, robotic voice, echo, background noise, off-sync audio, incorrect dialogue, added dialogue, repetitive speech, jittery movement, awkward pauses, incorrect timing, unnatural transitions, inconsistent framing, tilted camera, flat lighting, inconsistent tone, cinematic oversaturation, stylized filters, or AI artifacts.",
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
            frame_rate=frame_rate,
            include_middle_keyframe=include_middle_keyframe,
            learning_rate=learning_rate,
            number_of_steps=number_of_steps,
            rank=rank,
            stg_scale=stg_scale,
            trigger_phrase=trigger_phrase,
            validation=validation,
            validation_frame_rate=validation_frame_rate,
            validation_negative_prompt=validation_negative_prompt,
        )
