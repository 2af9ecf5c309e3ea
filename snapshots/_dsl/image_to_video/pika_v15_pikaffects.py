class PikaV15Pikaffects(dsl.Builder, node_type="fal.image_to_video.PikaV15Pikaffects"):
    """
    Apply one of sixteen physical gags to the subject of an image with Pika 1.5 Pikaffects: melt, inflate, cake-ify, crush, peel, levitate.

    The preset drives the motion; a prompt is optional.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        pikaffect: Effect that happens to the thing in the picture, such as melting or bursting.
        prompt: What happens in the video: who does what, how the camera moves, light and mood. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty means nothing is ruled out.
        seed: Number that fixes the chance involved, so that a run can be repeated. Left out, every run gets a new random one.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
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
