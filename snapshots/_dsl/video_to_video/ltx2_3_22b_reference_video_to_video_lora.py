class Ltx2_3_22bReferenceVideoToVideoLora(
    dsl.Builder, node_type="fal.video_to_video.Ltx2_3_22bReferenceVideoToVideoLora"
):
    """
    Film a new clip in a trained style along a reference video with the full LTX-2.3 22B.

    Follows depth, edges or poses; LoRAs are required and guidance can be tuned. Distilled LoRA is quicker.

    Args:
        prompt: What the finished video should show: a description, not an instruction. Concrete words get closest.
        video: Reference clip whose depth, edges, poses or plain motion the new video follows.
        audio: Sound for the new video; without it the reference clip's own sound is used.
        image: Picture for the first frame of the new video.
        end_image: Picture on which the video should end.
        match_video_length: Makes the result as long as the input video; off makes as many frames as num frames says.
        num_frames: Number of frames; counts only while match video length is off. More of them cost more.
        video_size: Size of the video: a preset shape, your own width and height, or auto for that of the reference; more pixels cost more.
        generate_audio: Makes sound to go with the video; off leaves it silent.
        use_multiscale: Makes a small version first and uses it as a guide for the full one, which holds together better.
        match_input_fps: Keeps the input video's frame rate instead of a set one.
        fps: Frames a second of the result; counts only while match input fps is off.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        video_cfg_scale: How closely the picture follows the prompt; higher is more consistent and focused.
        video_stg_scale: Strength of guidance in space and time for the picture; higher makes it steadier.
        video_rescaling_scale: Balance between the two kinds of guidance for the picture: by prompt, and in space and time.
        video_modality_scale: Weight of the picture in the balance between picture and sound.
        audio_cfg_scale: How closely the sound follows the prompt; higher is more consistent and focused.
        audio_stg_scale: Strength of guidance in space and time for the sound; higher makes it steadier.
        audio_rescaling_scale: Balance between the two kinds of guidance for the sound: by prompt, and in space and time.
        audio_modality_scale: Weight of the sound in the balance between picture and sound.
        gradient_estimation_gamma: Strength of the gradient estimate used while denoising; 0 switches it off.
        use_restart_sampling: Adds a little fresh noise at every denoising step, which can make the video better.
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
        distill_lora_first_pass_scale: How strongly the distillation add-on works in the first pass; 0 switches it off.
        distill_lora_second_pass_scale: How strongly the distillation add-on works in the second pass and those after it.
        video_strength: How closely the input footage is kept; lower gives the model more liberty.
        audio_strength: How exactly the given sound is kept; lower lets the model reshape it.
        preprocessor: What is drawn out of the video to steer the new one: depth, contours, poses or nothing.
        ic_lora_type: Control add-on that reads the reference: union for depth, edges and poses, detailer to refine, match_preprocessor for whatever the preprocessor makes.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]
    prompt: dsl.Handle[str]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        audio: dsl.FileInput[AudioRef] | None = None,
        image: dsl.FileInput[ImageRef] | None = None,
        end_image: dsl.FileInput[ImageRef] | None = None,
        match_video_length: dsl.Input[bool] = True,
        num_frames: dsl.Input[int] = 121,
        video_size: dsl.Input[shared.ImageSizePresetOrAutoValue] | dsl.Input[ImageSize] = "auto",
        generate_audio: dsl.Input[bool] = True,
        use_multiscale: dsl.Input[bool] = True,
        match_input_fps: dsl.Input[bool] = True,
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
            video_strength=video_strength,
            audio_strength=audio_strength,
            preprocessor=preprocessor,
            ic_lora_type=ic_lora_type,
        )
