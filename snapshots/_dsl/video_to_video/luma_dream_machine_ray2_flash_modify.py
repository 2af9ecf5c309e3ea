class LumaDreamMachineRay2FlashModify(dsl.Builder, node_type="fal.video_to_video.LumaDreamMachineRay2FlashModify"):
    """
    Restyle or retexture a filmed shot with Luma Ray 2 Flash, about a third of the price of Ray 2.

    Nine modes from close adherence to reimagining; a prompt and a changed first frame steer it.

    Args:
        video: The filmed shot to restyle.
        image: Image to use as the first frame of the changed video; optional.
        prompt: The change as an instruction: new clothes, things, place, light or style.
        mode: How far the shot may drift: adhere stays close, flex changes moderately, reimagine rebuilds; higher numbers go further.
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
