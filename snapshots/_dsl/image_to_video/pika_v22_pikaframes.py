class PikaV22Pikaframes(dsl.Builder, node_type="fal.image_to_video.PikaV22Pikaframes"):
    """
    Chain two to five keyframe images into one video with Pika 2.2 Pikaframes: each transition takes its own prompt and length, up to 25 seconds in total, at 720p or 1080p.

    Silent.

    Args:
        images: Keyframes in playing order; the video passes through every one of them.
        transitions: Length and prompt for each gap between neighbouring images: one entry fewer than there are images.
        prompt: What happens between the pictures, for every transition that has no prompt of its own.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        images: dsl.ListInput[ImageRef],
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
