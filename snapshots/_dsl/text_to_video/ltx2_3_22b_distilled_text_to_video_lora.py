class Ltx2_3_22bDistilledTextToVideoLora(dsl.Builder, node_type="fal.text_to_video.Ltx2_3_22bDistilledTextToVideoLora"):
    """
    Generate a clip with sound in a trained style from text, quickly, with LTX-2.3 22B Distilled.

    Prompt and LoRAs are required; steps and guidance are fixed, the full LoRA endpoint has them.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        num_frames: Number of frames to make: more of them give a longer clip.
        video_size: Size of the video in pixels: a preset shape or a width and height of your own.
        generate_audio: Makes sound to go with the video; off leaves it silent.
        use_multiscale: Makes a small version first and uses it as a guide for the full one, which holds together better.
        fps: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        scheduler: Recipe by which the noise is taken away; changes texture and how many steps are needed.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        camera_lora: Ready-made camera move that is mixed into the video.
        camera_lora_scale: How pronounced the chosen camera move is; higher is stronger.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        enable_prompt_expansion: Lets a language model flesh out a short prompt before generating; off takes your words as they stand.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        video_output_type: Container and codec of the video: X264 plays nearly everywhere, VP9 suits the web, PRORES4444 suits editing, GIF has no sound.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        loras: Trained style or subject add-ons to mix into the model, each with its own weight.
        distill_lora_second_pass_scale: How strongly the distillation add-on works in the second pass and those after it.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        num_frames: dsl.Input[int] = 121,
        video_size: dsl.Input[shared.ImageSizePresetValue] | dsl.Input[ImageSize] = "landscape_16_9",
        generate_audio: dsl.Input[bool] = True,
        use_multiscale: dsl.Input[bool] = True,
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
    ) -> None:
        super().__init__(
            prompt=prompt,
            num_frames=num_frames,
            video_size=video_size,
            generate_audio=generate_audio,
            use_multiscale=use_multiscale,
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
        )
