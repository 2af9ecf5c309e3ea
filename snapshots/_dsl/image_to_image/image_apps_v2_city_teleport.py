class ImageAppsV2CityTeleport(dsl.Builder, node_type="fal.image_to_image.ImageAppsV2CityTeleport"):
    """
    Place the person from a photo in a city that you name with fal's Image Apps.

    The name is needed even if a backdrop picture of yours takes its place; shot size and camera angle come from lists.

    Args:
        person_image: Photo of the person to set into the city.
        city_image: Picture of the place to put the person in; it takes the place of the named city.
        city_name: City that serves as backdrop; needed in every run, but not used when a city image is connected.
        photo_shot: How much of the person is in view, from a very near face to the whole figure.
        camera_angle: Height and tilt from which the scene is seen.
        aspect_ratio: Shape of the result as width to height.
    """

    output: dsl.Handle[ImageRef]
    images: dsl.Handle[list[ImageRef]]

    def __init__(
        self,
        *,
        person_image: dsl.FileInput[ImageRef],
        city_image: dsl.FileInput[ImageRef] | None = None,
        city_name: dsl.Input[str],
        photo_shot: dsl.Input[
            Literal[
                "extreme_close_up",
                "close_up",
                "medium_close_up",
                "medium_shot",
                "medium_long_shot",
                "long_shot",
                "extreme_long_shot",
                "full_body",
            ]
        ] = "medium_shot",
        camera_angle: dsl.Input[
            Literal[
                "eye_level",
                "low_angle",
                "high_angle",
                "dutch_angle",
                "birds_eye_view",
                "worms_eye_view",
                "overhead",
                "side_angle",
            ]
        ] = "eye_level",
        aspect_ratio: dsl.Input[shared.AspectRatio] | None = None,
    ) -> None:
        super().__init__(
            person_image=person_image,
            city_image=city_image,
            city_name=city_name,
            photo_shot=photo_shot,
            camera_angle=camera_angle,
            aspect_ratio=aspect_ratio,
        )
