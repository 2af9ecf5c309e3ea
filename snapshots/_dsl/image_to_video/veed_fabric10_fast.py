class VeedFabric10Fast(dsl.Builder, node_type="fal.image_to_video.VeedFabric10Fast"):
    """
    Make a face in a picture speak a recording quickly with VEED Fabric 1.0 Fast.

    The same three inputs as plain Fabric 1.0, 480p or 720p, for when waiting counts more than finish.

    Args:
        image: Picture of the person or figure that should speak.
        audio: The speech or song that the lips follow.
        resolution: Size of the video; higher is sharper and takes longer.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.FileInput[ImageRef],
        audio: dsl.FileInput[AudioRef],
        resolution: dsl.Input[shared.Resolution480pTo720pValue],
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            resolution=resolution,
        )
