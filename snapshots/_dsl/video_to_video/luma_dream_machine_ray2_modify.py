class LumaDreamMachineRay2Modify(dsl.Builder, node_type="fal.video_to_video.LumaDreamMachineRay2Modify"):
    """
    Rework a filmed shot with Luma Ray 2: new wardrobe, props, era or animation, with the acting kept.

    Nine modes from adhere to reimagine; a prompt and a first frame steer it. Flash is cheaper.

    Args:
        video: The filmed shot to rework.
        image: Image to use as the first frame of the changed video; optional.
        prompt: The change as an instruction: new clothes, things, place, light or style.
        mode: Degree of change: adhere keeps most, flex less, reimagine least; within each, 3 goes further than 1.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        video: dsl.FileInput[VideoRef],
        image: dsl.FileInput[ImageRef] | None = None,
        prompt: dsl.Input[str] | None = None,
        mode: dsl.Input[
            Literal[
                "adhere_1",
                "adhere_2",
                "adhere_3",
                "flex_1",
                "flex_2",
                "flex_3",
                "reimagine_1",
                "reimagine_2",
                "reimagine_3",
            ]
        ] = "flex_1",
    ) -> None:
        super().__init__(
            video=video,
            image=image,
            prompt=prompt,
            mode=mode,
        )
