class WanVaceAppsLongReframe(dsl.Builder, node_type="fal.video_to_video.WanVaceAppsLongReframe"):
    """
    Reshape a whole film with cuts to 16:9, 1:1 or 9:16, scene by scene, with Wan 2.1 VACE.

    Takes a video and a cut threshold, paints what each new frame lacks and joins the scenes again; the 14B reframer is for single shots.

    Args:
        prompt: What should appear in the painted areas; optional for reframing.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; auto goes by the clip, higher is sharper and takes longer.
        aspect_ratio: Shape of the video as width to height; auto takes that of the clip.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        sampler: Procedure that steps from noise to video; each one treats detail a little differently.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        video: The edited film, with its cuts, that should get another shape.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        enable_auto_downsample: Thins out the frames of a long clip so that the model can take it, then fills them in again.
        auto_downsample_min_fps: Lowest frame rate that thinning may reach; raise it for fast motion, lower it for calm clips.
        interpolator_model: Method that invents frames in between to smooth the motion: rife is quick, film copes better with large movements.
        transparency_mode: What fills transparent parts of the first and last frame.
        return_frames_zip: Asks for all frames in a zip archive as well; this node itself hands back the video only.
        zoom_factor: Enlarges the clip on its canvas and cuts off the edges; zero leaves it whole, higher crops more.
        trim_borders: Cuts away plain borders around the input.
        scene_threshold: How strong a change counts as a cut; lower finds more scenes.
        paste_back: Puts each reframed scene back into the full video.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str] = "",
        negative_prompt: dsl.Input[
            str
        ] = "letterboxing, borders, black bars, bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.ResolutionAutoTo720pValue] = "auto",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        num_inference_steps: dsl.Input[int] = 30,
        guidance_scale: dsl.Number = 5.0,
        sampler: dsl.Input[shared.WanSamplerValue] = "unipc",
        shift: dsl.Number = 5.0,
        video: dsl.FileInput[VideoRef],
        enable_safety_checker: dsl.Input[bool] = False,
        acceleration: dsl.Input[shared.AccelerationLowRegularValue] | None = "regular",
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        enable_auto_downsample: dsl.Input[bool] = True,
        auto_downsample_min_fps: dsl.Number = 6.0,
        interpolator_model: dsl.Input[shared.InterpolatorModelValue] = "film",
        transparency_mode: dsl.Input[shared.TransparencyModeValue] = "content_aware",
        return_frames_zip: dsl.Input[bool] = False,
        zoom_factor: dsl.Number = 0.0,
        trim_borders: dsl.Input[bool] = True,
        scene_threshold: dsl.Number = 30.0,
        paste_back: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            num_inference_steps=num_inference_steps,
            guidance_scale=guidance_scale,
            sampler=sampler,
            shift=shift,
            video=video,
            enable_safety_checker=enable_safety_checker,
            acceleration=acceleration,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            enable_auto_downsample=enable_auto_downsample,
            auto_downsample_min_fps=auto_downsample_min_fps,
            interpolator_model=interpolator_model,
            transparency_mode=transparency_mode,
            return_frames_zip=return_frames_zip,
            zoom_factor=zoom_factor,
            trim_borders=trim_borders,
            scene_threshold=scene_threshold,
            paste_back=paste_back,
        )
