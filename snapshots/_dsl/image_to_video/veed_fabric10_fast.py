class VeedFabric10Fast(dsl.Builder, node_type="fal.image_to_video.VeedFabric10Fast"):
    """
    Make any face in an image speak a recording with VEED Fabric 1.0 Fast: the accelerated version with the same three inputs, 480p or 720p.

    Choose plain Fabric 1.0 when time matters less.

    Args:
        image: The still image to set in motion, in most cases the first frame.
        audio: The speech or song that the lips follow.
        resolution: Size of the video; higher is sharper, takes longer and often costs more.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        image: dsl.Input[ImageRef],
        audio: dsl.Input[AudioRef],
        resolution: dsl.Input[shared.Resolution480pTo720pValue],
    ) -> None:
        super().__init__(
            image=image,
            audio=audio,
            resolution=resolution,
        )
