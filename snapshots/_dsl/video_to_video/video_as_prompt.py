class VideoAsPrompt(dsl.Builder, node_type="fal.video_to_video.VideoAsPrompt"):
    """
    Apply the effect or motion of one video to a picture with Video-As-Prompt: the reference clip, described in words, acts as the example, and the image becomes the subject.

    Up to 100 frames at 480p to 720p, silent.

    Args:
        image: Image that is given the effect seen in the reference video.
        video: The example clip whose effect or movement should be repeated on the image.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video_description: Short account of what happens in the example clip, so that the model knows what to copy.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        fps: Frames per second; higher looks smoother and makes the same number of frames shorter.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        guidance_scale: How closely the prompt or input is followed: higher is stricter and can look forced, lower is freer.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        video_description: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioWideTallValue] = "9:16",
        fps: dsl.Input[int] = 16,
        num_frames: dsl.Input[int] = 49,
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "480p",
        guidance_scale: dsl.Number = 5.0,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            video=video,
            prompt=prompt,
            video_description=video_description,
            aspect_ratio=aspect_ratio,
            fps=fps,
            num_frames=num_frames,
            resolution=resolution,
            guidance_scale=guidance_scale,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
