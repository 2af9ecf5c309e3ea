class PikaV22Pikaframes(dsl.Builder, node_type="fal.image_to_video.PikaV22Pikaframes"):
    """
    Chain two to five keyframes into one silent video with Pika 2.2 Pikaframes.

    Each passage takes a prompt and a length of its own, 25 seconds in all, at 720p or 1080p.

    Args:
        images: Pictures that the video passes through, in playing order.
        transitions: Length and prompt for each gap between neighbouring images, one entry fewer than images, together 25 seconds at most; left out, each passage lasts 5 seconds.
        prompt: What happens between the pictures, for every transition that has no prompt of its own.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
        resolution: Size of the video; higher is sharper and takes longer.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        images: dsl.FileListInput[ImageRef],
        transitions: dsl.ListInput[shared.KeyframeTransition] | None = None,
        prompt: dsl.Input[str] | None = None,
        negative_prompt: dsl.Input[str] = "",
        seed: dsl.Input[int] = -1,
        resolution: dsl.Input[shared.Resolution720pOr1080pValue] = "720p",
    ) -> None:
        super().__init__(
            images=images,
            transitions=transitions,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            resolution=resolution,
        )
