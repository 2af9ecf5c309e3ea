class OmniZero(dsl.Builder, node_type="fal.image_to_image.OmniZero"):
    """
    Make a styled portrait with Omni-Zero from four pictures: base, composition, style and identity.

    Each has a strength of its own, and no training is needed; one picture comes back. PuLID takes faces only.

    Args:
        prompt: The portrait wanted: subject, setting and mood.
        negative_prompt: What should stay out of the picture: objects, flaws or colours. Empty rules nothing out.
        image: The base picture that the portrait starts from.
        composition_image: Picture whose pose and layout are taken over.
        style_image: Picture whose colours and brushwork are taken over.
        identity_image: Photo of the person whose face is kept.
        image_strength: How much of the base image carries through. Higher follows it more.
        composition_strength: How closely pose and layout follow the composition picture.
        depth_strength: How firmly the spatial depth of the composition is kept.
        style_strength: How strongly colours and brushwork follow the style picture.
        face_strength: How firmly facial features are kept in the portrait.
        identity_strength: How closely the face follows the identity picture.
        guidance_scale: How closely the prompt is followed: higher is stricter and can look forced, lower is freer.
        seed: Number that fixes the chance involved. It starts at a set value, so that equal inputs repeat the same result; -1 draws a new one.
        number_of_images: How many portraits fal is asked to make; by its own description the answer holds one.
    """

    output: dsl.Handle[ImageRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str] = "",
        image: dsl.FileInput[ImageRef],
        composition_image: dsl.FileInput[ImageRef],
        style_image: dsl.FileInput[ImageRef],
        identity_image: dsl.FileInput[ImageRef],
        image_strength: dsl.Number = 0.75,
        composition_strength: dsl.Number = 1.0,
        depth_strength: dsl.Number = 0.5,
        style_strength: dsl.Number = 1.0,
        face_strength: dsl.Number = 1.0,
        identity_strength: dsl.Number = 1.0,
        guidance_scale: dsl.Number = 5.0,
        seed: dsl.Input[int] = 42,
        number_of_images: dsl.Input[int] = 1,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image=image,
            composition_image=composition_image,
            style_image=style_image,
            identity_image=identity_image,
            image_strength=image_strength,
            composition_strength=composition_strength,
            depth_strength=depth_strength,
            style_strength=style_strength,
            face_strength=face_strength,
            identity_strength=identity_strength,
            guidance_scale=guidance_scale,
            seed=seed,
            number_of_images=number_of_images,
        )
