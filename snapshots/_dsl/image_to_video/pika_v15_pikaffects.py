class PikaV15Pikaffects(dsl.Builder, node_type="fal.image_to_video.PikaV15Pikaffects"):
    """
    Apply one of sixteen physical gags to the thing in a picture with Pika 1.5 Pikaffects.

    Melt, inflate, crush, peel, cake-ify or levitate it; the effect drives the motion, the prompt is optional.

    Args:
        image: Picture of the thing that the effect happens to.
        pikaffect: Effect that happens to the thing in the picture, such as melting or bursting.
        prompt: What the effect should look like; optional, as the effect drives the motion.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        seed: Number that fixes the chance involved, so that a run can be repeated; -1 draws a new one for each run.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        pikaffect: dsl.Input[
            Literal[
                "Cake-ify",
                "Crumble",
                "Crush",
                "Decapitate",
                "Deflate",
                "Dissolve",
                "Explode",
                "Eye-pop",
                "Inflate",
                "Levitate",
                "Melt",
                "Peel",
                "Poke",
                "Squish",
                "Ta-da",
                "Tear",
            ]
        ],
        prompt: dsl.Input[str] | None = None,
        negative_prompt: dsl.Input[str] | None = None,
        seed: dsl.Input[int] = -1,
    ) -> None:
        super().__init__(
            image=image,
            pikaffect=pikaffect,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
        )
