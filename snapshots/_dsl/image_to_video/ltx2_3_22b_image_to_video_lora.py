class Ltx2_3_22bImageToVideoLora(dsl.Builder, node_type="fal.image_to_video.Ltx2_3_22bImageToVideoLora"):
    """
    fal-ai/ltx-2.3-22b/image-to-video/lora on fal.ai: its words are not written yet.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        image: The still image to set in motion, in most cases the first frame.
        end_image: Image on which the video should end. Left out, the ending is open.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        video_size: Size of the video: a preset shape or your own width and height in pixels.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
        use_multiscale: Makes a small version first and uses it as a guide for the full one, which holds together better.
        fps: Frames per second; higher looks smoother and makes the same number of frames shorter.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
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
        interpolation_direction: Whether the sequence runs from the start picture to the end picture or the other way.
        image_strength: How firmly the input picture is kept; lower lets the model depart from it.
        end_image_strength: How firmly the closing picture is met; lower only leans towards it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        image: dsl.Input[ImageRef],
        end_image: dsl.Input[ImageRef] | None = None,
        num_frames: dsl.Input[int] = 121,
        video_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        generate_audio: dsl.Input[bool] = True,
        use_multiscale: dsl.Input[bool] = True,
        fps: dsl.Number = 24.0,
        num_inference_steps: dsl.Input[int] = 40,
        video_cfg_scale: dsl.Number = 3.0,
        video_stg_scale: dsl.Number = 0.0,
        video_rescaling_scale: dsl.Number = 0.7,
        video_modality_scale: dsl.Number = 3.0,
        audio_cfg_scale: dsl.Number = 7.0,
        audio_stg_scale: dsl.Number = 0.0,
        audio_rescaling_scale: dsl.Number = 0.7,
        audio_modality_scale: dsl.Number = 3.0,
        gradient_estimation_gamma: dsl.Number = 2.0,
        use_restart_sampling: dsl.Input[bool] = False,
        scheduler: dsl.Input[shared.Ltx2SchedulerValue] = "ltx2",
        acceleration: dsl.Input[shared.AccelerationFourLevelsValue] = "regular",
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
        distill_lora_first_pass_scale: dsl.Number = 0.2,
        distill_lora_second_pass_scale: dsl.Number = 0.5,
        interpolation_direction: dsl.Input[shared.ExtendDirectionValue] = "forward",
        image_strength: dsl.Number = 1.0,
        end_image_strength: dsl.Number = 1.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            image=image,
            end_image=end_image,
            num_frames=num_frames,
            video_size=video_size,
            generate_audio=generate_audio,
            use_multiscale=use_multiscale,
            fps=fps,
            num_inference_steps=num_inference_steps,
            video_cfg_scale=video_cfg_scale,
            video_stg_scale=video_stg_scale,
            video_rescaling_scale=video_rescaling_scale,
            video_modality_scale=video_modality_scale,
            audio_cfg_scale=audio_cfg_scale,
            audio_stg_scale=audio_stg_scale,
            audio_rescaling_scale=audio_rescaling_scale,
            audio_modality_scale=audio_modality_scale,
            gradient_estimation_gamma=gradient_estimation_gamma,
            use_restart_sampling=use_restart_sampling,
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
            distill_lora_first_pass_scale=distill_lora_first_pass_scale,
            distill_lora_second_pass_scale=distill_lora_second_pass_scale,
            interpolation_direction=interpolation_direction,
            image_strength=image_strength,
            end_image_strength=end_image_strength,
        )
