class MoonvalleyMareyPoseTransfer(dsl.Builder, node_type="fal.video_to_video.MoonvalleyMareyPoseTransfer"):
    """
    Make generated people repeat the poses and gestures of a filmed performer with Moonvalley's Marey Realism 1.5, trained on licensed data.

    Prompt, optional first frame and reference image; Motion Transfer covers non-human movement.

    Args:
        prompt: What the finished video should show or how the footage should change. Concrete words get closest.
        video: The clip whose movement is copied.
        first_frame_image: Image that the transferred motion starts from; left out, the video opens as the prompt describes.
        reference_image: Image to take identity, style or content from, next to the main input.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.Input[VideoRef],
        first_frame_image: dsl.Input[ImageRef] | None = None,
        reference_image: dsl.Input[ImageRef] | None = None,
        negative_prompt: dsl.Input[str]
        | None = "<synthetic> <scene cut> low-poly, flat shader, bad rigging, stiff animation, uncanny eyes, low-quality textures, looping glitch, cheap effect, overbloom, bloom spam, default lighting, game asset, stiff face, ugly specular, AI artifacts",
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            video=video,
            first_frame_image=first_frame_image,
            reference_image=reference_image,
            negative_prompt=negative_prompt,
            seed=seed,
        )
