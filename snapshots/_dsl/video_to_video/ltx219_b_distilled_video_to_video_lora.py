class Ltx219BDistilledVideoToVideoLora(dsl.Builder, node_type="fal.video_to_video.Ltx219BDistilledVideoToVideoLora"):
    """
    Remake a clip in a trained style along its depth, edges or poses, quickly, with LTX-2 19B Distilled.

    LoRAs are required, sound comes along; the full LoRA endpoint adds steps and guidance.

    Args:
        prompt: What the finished video should show: a description, not an instruction. Concrete words get closest.
        video: Footage to be remade; its depth, edges or poses, or the clip itself, guide the new one.
        audio: Sound for the new video; without it the footage's own sound is used.
        image: Picture that the video opens with; left out, the footage alone sets the start.
        end_image: Picture on which the video should end.
        match_video_length: Makes the result as long as the input video; off makes as many frames as num frames says.
        num_frames: Number of frames; counts only while match video length is off. More of them cost more.
        video_size: Size of the video: a preset shape, your own width and height, or auto for that of the footage; more pixels cost more.
        generate_audio: Makes sound to go with the video; off leaves it silent.
        use_multiscale: Makes a small version first and uses it as a guide for the full one, which holds together better.
        match_input_fps: Keeps the input video's frame rate instead of a set one.
        fps: Frames a second of the result; counts only while match input fps is off.
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
        preprocessor: Guide extracted from the footage: depth, edges or pose; none feeds it in unprocessed.
        ic_lora: Control add-on; match_preprocessor picks the right one. Choose it yourself for footage that already is an edge, depth or pose map, or for the detailer.
        ic_lora_scale: How strictly the video follows that control add-on; higher binds more.
        image_strength: How firmly the input picture is kept; lower lets the model depart from it.
        end_image_strength: How firmly the closing picture is met; lower only leans towards it.
        video_strength: How closely the input footage is kept; lower gives the model more liberty.
        audio_strength: How exactly the given sound is kept; lower lets the model reshape it.
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
        fps: dsl.Number = 25.0,
        acceleration: dsl.Input[shared.AccelerationFourLevelsValue] = "none",
        camera_lora: dsl.Input[shared.CameraLoraValue] = "none",
        camera_lora_scale: dsl.Number = 1.0,
        negative_prompt: dsl.Input[
            str
        ] = "blurry, out of focus, overexposed, underexposed, low contrast, washed out colors, excessive noise, grainy texture, poor lighting, flickering, motion blur, distorted proportions, unnatural skin tones, deformed facial features, asymmetrical face, missing facial features, extra limbs, disfigured hands, wrong hand count, artifacts around text, inconsistent perspective, camera shake, incorrect depth of field, background too sharp, background clutter, distracting reflections, harsh shadows, inconsistent lighting direction, color banding, cartoonish rendering, 3D CGI look, unrealistic materials, uncanny valley effect, incorrect ethnicity, wrong gender, exaggerated expressions, wrong gaze direction, mismatched lip sync, silent or muted audio, distorted voice, robotic voice, echo, background noise, off-sync audio,incorrect dialogue, added dialogue, repetitive speech, jittery movement, awkward pauses, incorrect timing, unnatural transitions, inconsistent framing, tilted camera, flat lighting, inconsistent tone, cinematic oversaturation, stylized filters, or AI artifacts.",
        seed: dsl.Input[int] = -1,
        enable_prompt_expansion: dsl.Input[bool] = True,
        enable_safety_checker: dsl.Input[bool] = True,
        video_output_type: dsl.Input[shared.VideoOutputTypeValue] = "X264 (.mp4)",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        loras: dsl.ListInput[shared.LoraWeightWithWeightName],
        preprocessor: dsl.Input[shared.ControlPreprocessorValue] = "none",
        ic_lora: dsl.Input[shared.IcLoraValue] = "match_preprocessor",
        ic_lora_scale: dsl.Number = 1.0,
        image_strength: dsl.Number = 1.0,
        end_image_strength: dsl.Number = 1.0,
        video_strength: dsl.Number = 1.0,
        audio_strength: dsl.Number = 1.0,
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
            preprocessor=preprocessor,
            ic_lora=ic_lora,
            ic_lora_scale=ic_lora_scale,
            image_strength=image_strength,
            end_image_strength=end_image_strength,
            video_strength=video_strength,
            audio_strength=audio_strength,
        )
