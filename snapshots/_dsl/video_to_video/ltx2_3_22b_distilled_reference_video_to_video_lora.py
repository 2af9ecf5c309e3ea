class Ltx2_3_22bDistilledReferenceVideoToVideoLora(
    dsl.Builder, node_type="fal.video_to_video.Ltx2_3_22bDistilledReferenceVideoToVideoLora"
):
    """
    fal-ai/ltx-2.3-22b/distilled/reference-video-to-video/lora on fal.ai: its words are not written yet.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video: The source footage that this endpoint works on.
        audio: Audio to work from: the speech, music or noise to follow, change, clone or transcribe.
        image: Image of the person or thing that the video is to show.
        end_image: Image on which the video should end. Left out, the ending is open.
        match_video_length: Makes the result as long as the input video; off goes by the frame count in the field.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        video_size: Size of the video: a preset shape or your own width and height in pixels.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        use_multiscale: Makes a small version first and uses it as a guide for the full one, which holds together better.
        match_input_fps: Keeps the input video's frame rate instead of the standard one.
        fps: Frames per second; higher looks smoother and makes the same number of frames shorter.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        camera_lora: Ready-made camera move, more reliable than asking for it in the prompt.
        camera_lora_scale: How pronounced the chosen camera move is; higher is stronger.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        video_output_type: Container and codec of the video; some keep transparency.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        video_strength: How closely the input footage is kept; lower gives the model more liberty.
        audio_strength: How exactly the given sound is kept; lower lets the model reshape it.
        preprocessor: What is drawn out of the video to steer the new one: depth, contours, poses or nothing.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
        audio: dsl.Input[AudioRef] | None = None,
        image: dsl.Input[ImageRef] | None = None,
        end_image: dsl.Input[ImageRef] | None = None,
        match_video_length: dsl.Input[bool] = True,
        num_frames: dsl.Input[int] = 121,
        video_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        generate_audio: dsl.Input[bool] = True,
        use_multiscale: dsl.Input[bool] = True,
        match_input_fps: dsl.Input[bool] = True,
        fps: dsl.Number = 24.0,
        scheduler: dsl.Input[shared.Ltx2SchedulerValue] = "ltx2",
        acceleration: dsl.Input[shared.AccelerationFourLevelsValue] = "none",
        camera_lora: dsl.Input[shared.CameraLoraValue] = "none",
        camera_lora_scale: dsl.Number = 1.0,
        negative_prompt: dsl.Input[
            str
        ] = "news broadcast, 3d animation, computer graphics, pc game, console game, video game, cartoon, childish, watermark, logo, text, on screen text, subtitles, titles, signature, slowmo, static",
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = True,
        enable_safety_checker: dsl.Input[bool] = True,
        video_output_type: dsl.Input[shared.VideoOutputTypeValue] = "X264 (.mp4)",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        loras: dsl.ListInput[shared.LoraWeightWithWeightName],
        distill_lora_second_pass_scale: dsl.Number = 0.5,
        video_strength: dsl.Number = 1.0,
        audio_strength: dsl.Number = 1.0,
        preprocessor: dsl.Input[shared.ControlPreprocessorValue] = "none",
        ic_lora_type: dsl.Input[shared.Ltx2IcLoraTypeValue] = "union",
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            audio=audio,
            image=image,
            end_image=end_image,
            match_video_length=match_video_length,
            num_frames=num_frames,
            video_size=video_size,
            generate_audio=generate_audio,
            use_multiscale=use_multiscale,
            match_input_fps=match_input_fps,
            fps=fps,
            scheduler=scheduler,
            acceleration=acceleration,
            camera_lora=camera_lora,
            camera_lora_scale=camera_lora_scale,
            negative_prompt=negative_prompt,
            seed=seed,
            enable_prompt_expansion=enable_prompt_expansion,
            enable_safety_checker=enable_safety_checker,
            video_output_type=video_output_type,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            loras=loras,
            distill_lora_second_pass_scale=distill_lora_second_pass_scale,
            video_strength=video_strength,
            audio_strength=audio_strength,
            preprocessor=preprocessor,
            ic_lora_type=ic_lora_type,
        )
