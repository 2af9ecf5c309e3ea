class VeedFabric10Text(dsl.Builder, node_type="fal.text_to_video.VeedFabric10Text"):
    """
    Animate a still picture of a face so that it speaks your typed script with VEED Fabric 1.0, at 480p or 720p with a generated voice.

    The voice is guessed from the image and can be steered with a few words; no audio file needed.

    Args:
        image: Image to work from: the picture to edit, animate, measure or describe.
        text: The words the pictured person or figure is made to say.
        voice_description: How the voice should sound, for instance calm with a Scottish accent.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        text: dsl.Input[str],
        voice_description: dsl.Input[str] | None = None,
        resolution: dsl.Input[shared.Resolution480pTo720pValue],
    ) -> None:
        super().__init__(
            image=image,
            text=text,
            voice_description=voice_description,
            resolution=resolution,
        )
