class OneToAllAnimation13B(dsl.Builder, node_type="fal.video_to_video.OneToAllAnimation13B"):
    """
    Animate a character picture with the poses of a video, using the small One-to-All Animation 1.3B.

    Picture and performer need not be aligned; 480p to 720p with separate guidance for both, at half the 14B price.

    Args:
        prompt: The animated character in words: looks, surroundings and movement. Concrete words get closest.
        negative_prompt: What should stay out of the video: objects, flaws or jerky motion. Empty rules nothing out.
        image: Picture of the character that should move; it need not match the performer's framing.
        video: The clip whose movement is copied.
        resolution: Size of the video; higher is sharper and takes longer.
        num_inference_steps: Denoising steps: more of them take longer and add detail.
        image_guidance_scale: How closely the source picture is respected; higher changes less of it.
        pose_guidance_scale: How strictly the given pose is held; higher copies it more exactly.
    """

    output: dsl.Handle[VideoRef]

    def __init__(
        self,
        *,
        prompt: dsl.Input[str],
        negative_prompt: dsl.Input[str],
        image: dsl.FileInput[ImageRef],
        video: dsl.FileInput[VideoRef],
        resolution: dsl.Input[shared.Resolution480p580p720pValue] = "480p",
        num_inference_steps: dsl.Input[int] = 30,
        image_guidance_scale: dsl.Number = 2.0,
        pose_guidance_scale: dsl.Number = 1.5,
    ) -> None:
        super().__init__(
            prompt=prompt,
            negative_prompt=negative_prompt,
            image=image,
            video=video,
            resolution=resolution,
            num_inference_steps=num_inference_steps,
            image_guidance_scale=image_guidance_scale,
            pose_guidance_scale=pose_guidance_scale,
        )
