class Ltx2TextToVideo(dsl.Builder, node_type="fal.text_to_video.Ltx2TextToVideo"):
    """
    Generate 6, 8 or 10 seconds of widescreen video with sound from text with LTX-2 Pro.

    1080p, 1440p or 2160p at 25 or 50 frames a second. Retired at fal; LTX-2.3 Pro follows here and adds a vertical shape.

    Args:
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer to make and costs more.
        resolution: Size of the video; higher is sharper, takes longer and costs more.
        fps: Frames a second at the chosen length; more look smoother.
        generate_audio: Makes sound to go with the video; off leaves it silent.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        duration: dsl.Input[Literal[6, 8, 10]] = 6,
        resolution: dsl.Input[shared.Resolution1080pTo2160pValue] = "1080p",
        fps: dsl.Input[shared.FramesPerSecond25Or50Value] = 25,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            fps=fps,
            generate_audio=generate_audio,
        )
