class VideoAsPrompt(dsl.Builder, node_type="fal.video_to_video.VideoAsPrompt"):
    """
    Apply the effect or motion of one video to a picture with Video-As-Prompt.

    The example clip is described in words, the picture becomes the subject; up to 100 frames at 480p to 720p, silent.

    Args:
        prompt: What the finished video should show: the subject of the image and what it goes through. Concrete words get closest.
        video: The example clip whose effect or movement should be repeated on the image.
        image: Image that is given the effect seen in the reference video.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        num_frames: Number of frames to make: more of them give a longer clip.
        fps: Frames a second; more look smoother, and the same number of frames then makes a shorter clip.
        video_description: Short account of what happens in the example clip, so that the model knows what to copy.
        enable_safety_checker: Turns fal's check for unsafe content on; off skips it.
        aspect_ratio: Shape of the video as width to height.
        resolution: Size of the video; higher is sharper and takes longer.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        image: dsl.FileInput[ImageRef],
        seed: dsl.Input[int] = -1,
        num_frames: dsl.Input[int] = 49,
        fps: dsl.Input[int] = 16,
        video_description: dsl.Input[str],
        enable_safety_checker: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "9:16",
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "480p",
        guidance_scale: dsl.Number = 5.0,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            image=image,
            seed=seed,
            num_frames=num_frames,
            fps=fps,
            video_description=video_description,
            enable_safety_checker=enable_safety_checker,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            guidance_scale=guidance_scale,
        )
