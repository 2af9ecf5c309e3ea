class MagiExtendVideo(dsl.Builder, node_type="fal.video_to_video.MagiExtendVideo"):
    """
    Extend a video by prompt with the full MAGI-1, keeping everything before a start frame as the lead-in.

    96 to 192 frames, 480p or 720p, up to 64 steps, silent; the distilled sibling stops at 32 and is faster.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video: The source footage that this endpoint works on.
        num_frames: Number of frames to make; divided by the frame rate it gives the length in seconds.
        start_frame: Frame of the input where the new part takes over; everything before it stays untouched.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
        num_frames: dsl.Input[int] | None = 96,
        start_frame: dsl.Input[int] | None = None,
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        num_inference_steps: dsl.Input[Literal[4, 8, 16, 32, 64]] = 16,
        enable_safety_checker: dsl.Input[bool] = True,
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            num_frames=num_frames,
            start_frame=start_frame,
            seed=seed,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            enable_safety_checker=enable_safety_checker,
            aspect_ratio=aspect_ratio,
        )
