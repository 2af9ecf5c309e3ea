class MagiDistilledExtendVideo(dsl.Builder, node_type="fal.video_to_video.MagiDistilledExtendVideo"):
    """
    Continue a video from a frame you choose with the distilled MAGI-1, quicker than the full model: 96 to 192 frames at 480p or 720p in 4 to 32 steps.

    Physics-aware motion from a prompt; silent.

    Args:
        video: The source footage that this endpoint works on.
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height; an automatic choice follows the input.
        num_frames: Frames to generate, at 24 a second; additions beyond the shortest length cost more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        start_frame: Frame after which new footage begins; everything before it stays as it was.
        enable_safety_checker: Screens the request and the result for unsafe content and holds back what it finds.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]
    seed: dsl.Handle[int]

    def __init__(
        self,
        *,
        video: dsl.Input[VideoRef],
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[shared.AspectRatioAutoWideTallSquareValue] = "auto",
        num_frames: dsl.Input[int] = 96,
        resolution: dsl.Input[shared.Resolution480pTo720pValue] = "720p",
        num_inference_steps: dsl.Input[Literal[4, 8, 16, 32]] = 16,
        start_frame: dsl.Input[int] | None = None,
        enable_safety_checker: dsl.Input[bool] = True,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            num_frames=num_frames,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            start_frame=start_frame,
            enable_safety_checker=enable_safety_checker,
            seed=seed,
        )
