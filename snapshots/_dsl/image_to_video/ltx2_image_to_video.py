class Ltx2ImageToVideo(dsl.Builder, node_type="fal.image_to_video.Ltx2ImageToVideo"):
    """
    Animate an image with LTX-2 Pro in 1080p, 1440p or 2160p with generated audio: 6, 8 or 10 seconds, 25 or 50 fps, widescreen only.

    Pro favours fidelity where Fast favours length.

    Args:
        image: The still image to set in motion, in most cases the first frame. PNG, JPEG, WebP, AVIF or HEIF.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        duration: Length of the video in seconds; longer takes longer and usually costs more.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
        fps: Frames per second; higher looks smoother and makes the same number of frames shorter.
        generate_audio: Adds matching sound to the video; off makes it silent and often cheaper.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        prompt: dsl.Input[str],
        duration: dsl.Input[Literal[6, 8, 10]] = 6,
        resolution: dsl.Input[shared.Resolution1080pTo2160pValue] = "1080p",
        fps: dsl.Input[shared.FramesPerSecond25Or50Value] = 25,
        generate_audio: dsl.Input[bool] = True,
    ) -> None:
        super().__init__(
            image=image,
            prompt=prompt,
            duration=duration,
            resolution=resolution,
            fps=fps,
            generate_audio=generate_audio,
        )
