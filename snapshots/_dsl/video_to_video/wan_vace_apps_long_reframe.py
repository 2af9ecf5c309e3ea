class WanVaceAppsLongReframe(dsl.Builder, node_type="fal.video_to_video.WanVaceAppsLongReframe"):
    """
    Reframe a whole video scene by scene with Wan 2.1 VACE: cuts are detected by a threshold, each scene is converted to 16:9, 1:1 or 9:16 and pasted back.

    For long edited films, unlike the single-shot reframers.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        auto_downsample_min_fps: Lowest frame rate that thinning may reach; raise it for fast motion, lower it for calm clips.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        return_frames_zip: Also hands back all frames as single pictures in a zip archive.
        acceleration: How much speed is bought with a little quality; stronger settings finish sooner and may lose accuracy.
        enable_auto_downsample: Thins out the frames of a long clip so that the model can take it, then fills them in again.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        interpolator_model: Method that invents frames in between to smooth the motion.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        paste_back: Puts the untouched parts of the original back around the new ones.
        sampler: Procedure that steps from noise to video; each one treats detail a little differently.
        scene_threshold: How strong a change counts as a cut; lower finds more scenes.
        shift: Moves the noise schedule: higher spends more steps on overall layout and motion, lower on fine detail.
        transparency_mode: What fills transparent parts of the first and last frame.
        trim_borders: Cuts away plain borders around the input.
        video_quality: How little the video is compressed; higher looks better and makes a larger file.
        video_write_mode: How carefully the video file is written: quick and large, or slow and small.
        zoom_factor: Enlarges the clip on its canvas and cuts off the edges; zero leaves it whole, higher crops more.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str] = "",
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        auto_downsample_min_fps: dsl.Number = 6.0,
        resolution: dsl.Input[shared.ResolutionAutoTo720pValue] = "auto",
        return_frames_zip: dsl.Input[bool] = False,
        acceleration: dsl.Input[shared.AccelerationLowRegularValue] = "regular",
        enable_auto_downsample: dsl.Input[bool] = True,
        guidance_scale: dsl.Number = 5.0,
        interpolator_model: dsl.Input[shared.InterpolatorModelValue] = "film",
        negative_prompt: dsl.Input[
            str
        ] = "letterboxing, borders, black bars, bright colors, overexposed, static, blurred details, subtitles, style, artwork, painting, picture, still, overall gray, worst quality, low quality, JPEG compression residue, ugly, incomplete, extra fingers, poorly drawn hands, poorly drawn faces, deformed, disfigured, malformed limbs, fused fingers, still picture, cluttered background, three legs, many people in the background, walking backwards",
        num_inference_steps: dsl.Input[int] = 30,
        paste_back: dsl.Input[bool] = True,
        sampler: dsl.Input[shared.WanSamplerValue] = "unipc",
        scene_threshold: dsl.Number = 30.0,
        shift: dsl.Number = 5.0,
        transparency_mode: dsl.Input[shared.TransparencyModeValue] = "content_aware",
        trim_borders: dsl.Input[bool] = True,
        video_quality: dsl.Input[shared.VideoQualityValue] = "high",
        video_write_mode: dsl.Input[shared.VideoWriteModeValue] = "balanced",
        zoom_factor: dsl.Number = 0.0,
        enable_safety_checker: dsl.Input[bool] = False,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            auto_downsample_min_fps=auto_downsample_min_fps,
            resolution=resolution,
            return_frames_zip=return_frames_zip,
            acceleration=acceleration,
            enable_auto_downsample=enable_auto_downsample,
            guidance_scale=guidance_scale,
            interpolator_model=interpolator_model,
            negative_prompt=negative_prompt,
            num_inference_steps=num_inference_steps,
            paste_back=paste_back,
            sampler=sampler,
            scene_threshold=scene_threshold,
            shift=shift,
            transparency_mode=transparency_mode,
            trim_borders=trim_borders,
            video_quality=video_quality,
            video_write_mode=video_write_mode,
            zoom_factor=zoom_factor,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
