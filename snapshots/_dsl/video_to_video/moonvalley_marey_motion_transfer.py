class MoonvalleyMareyMotionTransfer(dsl.Builder, node_type="fal.video_to_video.MoonvalleyMareyMotionTransfer"):
    """
    Carry the movement of any video over to new subjects with Moonvalley's Marey Realism 1.5.

    Trained on licensed data; takes a prompt, a reference if wanted and a first frame; without yours fal puts in a sample. Pose Transfer is for people's gestures.

    Args:
        prompt: What the new video should show, as the movement comes from the clip: who, where and in which light. Concrete words get closest.
        video: The clip whose movement is copied.
        first_frame_image: Picture on which the video opens before the copied movement begins; if none is given, fal puts in a sample picture.
        reference_image: Picture for the look, or the frame to start from.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        video: dsl.FileInput[VideoRef],
        first_frame_image: dsl.FileInput[ImageRef] | None = None,
        reference_image: dsl.FileInput[ImageRef] | None = None,
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
