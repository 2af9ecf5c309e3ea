class VeedFabric10Text(dsl.Builder, node_type="fal.text_to_video.VeedFabric10Text"):
    """
    Make a picture of a face speak your typed script with VEED Fabric 1.0, at 480p or 720p.

    The voice is guessed from the picture and can be described in a few words; no recording is needed.

    Args:
        image: Picture of the person or figure that should speak; the voice is guessed from it.
        text: The words the pictured person or figure is made to say.
        voice_description: How the voice should sound, for instance calm with a Scottish accent.
        resolution: Size of the video; higher is sharper and takes longer.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
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
