class ViduQ2VideoExtensionPro(dsl.Builder, node_type="fal.video_to_video.ViduQ2VideoExtensionPro"):
    """
    Add 2 to 7 seconds to the end of a video with Vidu Q2 Pro, at 720p or 1080p.

    Length goes by the second; a prompt may say what happens, without one the model continues by itself.

    Args:
        video: The video to lengthen; the new seconds follow its last frame.
        prompt: What happens in the added seconds; unset, the model continues by itself.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        duration: Seconds to add to the end, not the total length.
        resolution: Size of the video; higher is sharper and takes longer.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        prompt: dsl.Input[str] | None = None,
        seed: dsl.Input[int] = -1,
        duration: dsl.Input[Literal[2, 3, 4, 5, 6, 7]] = 4,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "720p",
    ) -> None:
        super().__init__(
            video=video,
            prompt=prompt,
            seed=seed,
            duration=duration,
            resolution=resolution,
        )
