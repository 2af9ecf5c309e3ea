class Ltx2TextToVideo(dsl.Builder, node_type="fal.text_to_video.Ltx2TextToVideo"):
    """
    Generate 16:9 video with sound from text using LTX-2 Pro: 6, 8 or 10 seconds at 1080p, 1440p or 2160p, 25 or 50 fps.

    The fidelity tier; LTX-2 Fast runs up to 20 seconds.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        aspect_ratio: Shape of the video as width to height.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        fps: Frames per second; higher looks smoother and makes the same number of frames shorter.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        aspect_ratio: dsl.Input[Literal["16:9"]] = "16:9",
        duration: dsl.Input[Literal[6, 8, 10]] = 6,
        fps: dsl.Input[shared.FramesPerSecond25Or50Value] = 25,
        resolution: dsl.Input[shared.Resolution1080pTo2160pValue] = "1080p",
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            duration=duration,
            fps=fps,
            resolution=resolution,
            generate_audio=generate_audio,
        )
